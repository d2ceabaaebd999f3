package org.cursus.engine.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes records of strings, numbers, lists and records in the order of their components.
///
/// Both ends run the same classes, so names need not travel. Unlike Java serialization, the reader
/// alone decides which classes are made; unlike JSON, the first use costs no warm-up.
final class RecordCodec {

  private static final int MAX_ELEMENTS = 1_000_000;

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private record Shape(RecordComponent[] components, java.lang.reflect.Constructor<?> constructor) {

    static Shape of(Class<?> type) {
      var components = type.getRecordComponents();
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        for (var component : components) {
          component.getAccessor().setAccessible(true);
        }
        return new Shape(components, constructor);
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private RecordCodec() {}

  static void write(DataOutputStream out, Record value) throws IOException {
    for (var component : SHAPES.get(value.getClass()).components()) {
      try {
        writeValue(out, component.getAccessor().invoke(value), component.getGenericType());
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  static <T extends Record> T read(DataInputStream in, Class<T> type) throws IOException {
    var shape = SHAPES.get(type);
    var values = new Object[shape.components().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = readValue(in, shape.components()[i].getGenericType());
    }
    try {
      return type.cast(shape.constructor().newInstance(values));
    } catch (InvocationTargetException refused) {
      throw new IOException("a record refused its values", refused);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void writeValue(
      DataOutputStream out, @org.jspecify.annotations.Nullable Object value, Type type)
      throws IOException {
    if (type == int.class) {
      out.writeInt((Integer) java.util.Objects.requireNonNull(value));
      return;
    }
    if (type == double.class) {
      out.writeDouble((Double) java.util.Objects.requireNonNull(value));
      return;
    }
    if (type == boolean.class) {
      out.writeBoolean((Boolean) java.util.Objects.requireNonNull(value));
      return;
    }
    out.writeBoolean(value != null);
    switch (value) {
      case null -> {}
      case String text -> Strings.write(out, text);
      case Enum<?> one -> out.writeInt(one.ordinal());
      case Record one -> write(out, one);
      case List<?> list -> {
        out.writeInt(list.size());
        for (var element : list) {
          writeValue(out, element, elementType(type));
        }
      }
      default -> throw new IllegalStateException("cannot write " + type);
    }
  }

  private static @org.jspecify.annotations.Nullable Object readValue(DataInputStream in, Type type)
      throws IOException {
    if (type == int.class) {
      return in.readInt();
    }
    if (type == double.class) {
      return in.readDouble();
    }
    if (type == boolean.class) {
      return in.readBoolean();
    }
    if (!in.readBoolean()) {
      return null;
    }
    if (type == String.class) {
      return Strings.read(in);
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return read(in, plain.asSubclass(Record.class));
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      var values = plain.getEnumConstants();
      return values[java.util.Objects.checkIndex(in.readInt(), values.length)];
    }
    var count = in.readInt();
    if (count < 0 || count > MAX_ELEMENTS) {
      throw new IOException("a list of " + count);
    }
    var list = new ArrayList<Object>();
    for (int i = 0; i < count; i++) {
      list.add(readValue(in, elementType(type)));
    }
    return list;
  }

  private static Type elementType(Type list) {
    if (list instanceof ParameterizedType parameterized
        && parameterized.getRawType() == List.class) {
      return parameterized.getActualTypeArguments()[0];
    }
    throw new IllegalStateException("cannot carry " + list);
  }
}
